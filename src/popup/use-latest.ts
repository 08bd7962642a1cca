import { useCallback, useRef, useState } from 'preact/hooks';

/**
 * State that comes from asking: `ask(promise)` sets it to what the promise gives, unless a newer question was asked meanwhile. A
 * failure leaves the state as it is, and says so.
 */
export function useLatest<T>(
  initial: T,
): [value: T, ask: (answer: Promise<T>) => void, set: (value: T) => void, failed: boolean] {
  const [value, setValue] = useState(initial);
  const [failed, setFailed] = useState(false);
  const newest = useRef(0);
  const ask = useCallback((answer: Promise<T>) => {
    const turn = ++newest.current;
    answer.then(
      (next) => {
        if (turn !== newest.current) return;
        setFailed(false);
        setValue(() => next);
      },
      () => {
        if (turn === newest.current) setFailed(true);
      },
    );
  }, []);
  const set = useCallback((next: T) => {
    newest.current++;
    setValue(() => next);
  }, []);
  return [value, ask, set, failed];
}
