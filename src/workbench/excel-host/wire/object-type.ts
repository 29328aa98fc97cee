import type { CallArguments } from "./call-arguments";
import type { WireRecord, WireValue } from "./wire-value";

/** How one class of Excel's object model is carried out on what stands behind its objects. Keys are wire names. */
export interface ObjectDefinition<Self> {
  readonly className: string;
  /** What tells two objects of the class apart, e.g. `{Id, Name}`; added to every answer about the object. */
  readonly ids?: (self: Self) => WireRecord;
  /** Whether the client may keep the object between requests by reference. */
  readonly kept?: boolean;
  readonly properties?: Readonly<Record<string, PropertyDefinition<Self>>>;
  readonly navigation?: Readonly<Record<string, (self: Self) => WireObject | null>>;
  /** Methods that answer with a value. */
  readonly methods?: Readonly<Record<string, (self: Self, args: CallArguments) => WireValue>>;
  /** Methods that answer with nothing. */
  readonly actions?: Readonly<Record<string, (self: Self, args: CallArguments) => void>>;
  /** Methods that answer with an object; null is Excel's null object. */
  readonly objects?: Readonly<Record<string, (self: Self, args: CallArguments) => WireObject | null>>;
  /** Which of the methods go by what cells show, so that formulas must have their results first. */
  readonly byResults?: readonly string[];
  /** Whether no property says what cells show, so that loading them need not wait for results. */
  readonly isWithoutResults?: true;
  /** `getItem` of a collection. */
  readonly item?: (self: Self, args: CallArguments) => WireObject;
  /** Present on collections only. */
  readonly items?: (self: Self) => readonly WireObject[];
}

export interface PropertyDefinition<Self> {
  readonly read?: (self: Self) => WireValue;
  readonly write?: (self: Self, value: WireValue) => void;
  /** Left out where everything is loaded, as Excel does with a few costly ones. */
  readonly onlyByName?: true;
}

/** A property of one object. */
export interface BoundProperty {
  readonly wire: string;
  readonly read?: () => WireValue;
  readonly write?: (value: WireValue) => void;
  readonly onlyByName: boolean;
}

/** One object of Excel's object model, whatever its class. */
export interface WireObject {
  readonly className: string;
  readonly kept: boolean;
  readonly isWithoutResults: boolean;
  ids(): WireRecord;
  properties(): readonly BoundProperty[];
  property(wire: string): BoundProperty | undefined;
  navigation(wire: string): (() => WireObject | null) | undefined;
  method(wire: string): ((args: CallArguments) => WireValue) | undefined;
  object(wire: string): ((args: CallArguments) => WireObject | null) | undefined;
  goesByResults(wire: string): boolean;
  readonly item: ((args: CallArguments) => WireObject) | undefined;
  readonly items: (() => readonly WireObject[]) | undefined;
}

/** Makes wire objects of one class, and knows what stands behind those that it made. */
export interface ObjectType<Self> {
  of(self: Self): WireObject;
  /** Undefined for an object of another class. */
  behind(object: object): Self | undefined;
}

function bindProperty<Self>(self: Self, wire: string, definition: PropertyDefinition<Self>): BoundProperty {
  const { read, write } = definition;
  return {
    wire,
    onlyByName: definition.onlyByName === true,
    ...(read && { read: () => read(self) }),
    ...(write && { write: (value: WireValue) => write(self, value) }),
  };
}

export function objectType<Self>(definition: ObjectDefinition<Self>): ObjectType<Self> {
  const selves = new WeakMap<object, { readonly self: Self }>();
  const {
    ids,
    properties = {},
    navigation = {},
    methods = {},
    actions = {},
    objects = {},
    byResults = [],
    item,
    items,
  } = definition;

  const of = (self: Self): WireObject => {
    const bind = <Result>(call: ((self: Self, args: CallArguments) => Result) | undefined) =>
      call && ((args: CallArguments) => call(self, args));
    const answerNothing = (action: (self: Self, args: CallArguments) => void, args: CallArguments) => {
      action(self, args);
      return null;
    };
    const object: WireObject = {
      className: definition.className,
      kept: definition.kept === true,
      isWithoutResults: definition.isWithoutResults === true,
      ids: () => ids?.(self) ?? {},
      properties: () =>
        Object.entries(properties).map(([wire, property]) => bindProperty(self, wire, property)),
      property: (wire) => {
        const property = properties[wire];
        return property && bindProperty(self, wire, property);
      },
      navigation: (wire) => {
        const follow = navigation[wire];
        return follow && (() => follow(self));
      },
      method: (wire) => {
        const action = actions[wire];
        return action ? (args) => answerNothing(action, args) : bind(methods[wire]);
      },
      object: (wire) => bind(objects[wire]),
      goesByResults: (wire) => byResults.includes(wire),
      item: bind(item),
      items: items && (() => items(self)),
    };
    selves.set(object, { self });
    return object;
  };

  return { of, behind: (object) => selves.get(object)?.self };
}
