/** The place that a memory has for one thing. */
export interface Slot<Value> {
  /** What is in it; absent while it is empty. */
  readonly value?: Value;
  readonly put: (value: Value) => void;
}
