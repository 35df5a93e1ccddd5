/** A message whose field `Field` says that it is `Name`, so that comparing that field distinguishes the members of a union. */
export type EventOf<Message, Field extends string, Name extends string> = Omit<Message, Field> & {
  readonly [F in Field]: Name;
};
