type IsOptional<Value> = undefined extends Value ? true : null extends Value ? true : false;

type Present<Fields> = {
  [Name in keyof Fields as IsOptional<Fields[Name]> extends true ? never : Name]: Fields[Name];
} & {
  [Name in keyof Fields as IsOptional<Fields[Name]> extends true ? Name : never]?: NonNullable<Fields[Name]>;
};

/** The fields that have a value: what is absent is absent, never undefined and never null. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries) as Present<Fields>;
}
