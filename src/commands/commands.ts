// Office asks for a function file; the ribbon's only button opens the pane, so it has no functions.
void Office.onReady();

export {};
