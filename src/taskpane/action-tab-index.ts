import { createContext, useContext } from "react";

const ActionTabIndexContext = createContext<0 | -1>(0);

export const ActionTabIndexProvider = ActionTabIndexContext.Provider;

/** In a list that the arrow keys go over, Tab leads to the actions of the row that has the focus, and no other. */
export function useActionTabIndex(): 0 | -1 {
  return useContext(ActionTabIndexContext);
}
