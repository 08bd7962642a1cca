import { useCallback, useRef, useState } from 'preact/hooks';

/**
 * State that comes from asking: `ask(promise)` sets it to what the promise gives, unless a newer question was asked meanwhile. A
 * failure leaves the state as it is.
 */
export function useLatest<T>(
  initial: T,
): [value: T, ask: (answer: Promise<T>) => void, set: (value: T) => void] {
  const [value, setValue] = useState(initial);
  const newest = useRef(0);
  const ask = useCallback((answer: Promise<T>) => {
    const turn = ++newest.current;
    answer.then(
      (next) => {
        if (turn === newest.current) setValue(() => next);
      },
      () => {},
    );
  }, []);
  const set = useCallback((next: T) => {
    newest.current++;
    setValue(() => next);
  }, []);
  return [value, ask, set];
}
