import { useEffect, useState } from 'preact/hooks';

export type Answer<T> =
  | { state: 'here'; value: T }
  | { state: 'failed' }
  /** `slow`: long enough for a reader to wonder. */
  | { state: 'waiting'; slow: boolean };

/** Most answers are here sooner: words that come and go would only flicker. */
const patience = 150;

/** What `ask` answers for `key`; another key is another question, and what comes too late is dropped. */
export function useAnswer<K extends string, T>(ask: (key: K) => Promise<T>, key: K): Answer<T> {
  const [answer, setAnswer] = useState<{ key: K; answer: Answer<T> }>({
    key,
    answer: { state: 'waiting', slow: false },
  });
  useEffect(() => {
    let isWanted = true;
    const put = (next: Answer<T>) => {
      clearTimeout(timer);
      if (isWanted) setAnswer({ key, answer: next });
    };
    const timer = setTimeout(() => put({ state: 'waiting', slow: true }), patience);
    ask(key).then(
      (value) => put({ state: 'here', value }),
      () => put({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [ask, key]);
  return answer.key === key ? answer.answer : { state: 'waiting', slow: false };
}
