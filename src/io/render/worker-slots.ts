import type { Worker } from './worker.js';

/** A place that a worker can have. */
export interface Slot {
  worker: Worker;
  /** How many bodies it is to render. */
  load: number;
}

/** Workers, and who waits for one of them. */
export interface WorkerSlots {
  /** Starts a first worker, if there is none. */
  readonly warmUp: () => void;
  /** Gives a place of which a worker is to render one more body, as soon as there is one. */
  readonly take: () => Promise<Slot>;
  /** Gives it back when the body is rendered. */
  readonly give: (slot: Slot) => void;
  /** Starts no more workers, and ends all there are. */
  readonly close: () => void;
}

/** How many workers there may be, and when. */
export interface SlotSettings {
  readonly start: () => Worker;
  /** The most workers there may be. */
  readonly most: number;
  /** After how many bodies one more worker may be worth it. */
  readonly bodiesPerWorker: number;
}

/** Of its time: busier than that, this process would get no sooner to what one more worker rendered. */
const busy = 0.8;

/** So many bodies a worker has at once: while it renders one, the next is there, so that neither side waits. */
const bodiesAtOnce = 16;

/** Starts workers as bodies come: one, and another whenever this process has been waiting for them. */
export function openSlots({ start, most, bodiesPerWorker }: SlotSettings): WorkerSlots {
  const slots: Slot[] = [];
  const waiting: ((slot: Slot) => void)[] = [];
  let rendered = 0;
  let looked = performance.eventLoopUtilization();
  let isClosed = false;

  const open = (): Slot => {
    const slot = { worker: start(), load: 0 };
    slots.push(slot);
    return slot;
  };
  const openAnother = (): void => {
    const slot = open();
    for (const next of waiting.splice(0, bodiesAtOnce)) {
      slot.load += 1;
      next(slot);
    }
  };
  /** Where this process has been waiting for more than a fifth of the time, one more worker has bodies sooner. */
  const openIfIdle = (): void => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, looked);
    looked = now;
    if (slots.length < most && utilization < busy && !isClosed) openAnother();
  };
  return {
    warmUp() {
      if (slots.length === 0) open();
    },
    async take() {
      const [free = open()] = slots.toSorted((one, other) => one.load - other.load);
      if (free.load >= bodiesAtOnce) return new Promise((resolve) => waiting.push(resolve));
      free.load += 1;
      return free;
    },
    give(slot) {
      rendered += 1;
      if (rendered % bodiesPerWorker === 0) openIfIdle();
      const next = waiting.shift();
      if (next) next(slot);
      else slot.load -= 1;
    },
    close() {
      isClosed = true;
      for (const { worker } of slots) worker.end();
    },
  };
}
