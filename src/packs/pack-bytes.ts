import { expansionAllowance, maxExpansion, maxPackBytes } from './limits.ts';
import { PackError } from './pack-error.ts';

/** The unpacked bytes of a pack file, counted and bounded. */
export class PackBytes {
  /** Bytes of the file. */
  taken = 0;
  /** Bytes of the text. */
  unpacked = 0;
  #source: ReadableStreamDefaultReader<Uint8Array>;
  #fault: { error: unknown } | null = null;

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#source = stream.getReader();
  }

  async cancel(reason: unknown): Promise<void> {
    await this.#source.cancel(reason);
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    const first = await this.#head();
    const zipped = first[0] === 0x1f && first[1] === 0x8b;
    const raw = this.#from(first);
    const reader = (zipped ? raw.pipeThrough(new DecompressionStream('gzip')) : raw).getReader();
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        if (this.#fault) throw this.#fault.error;
        throw zipped ? new PackError('the compressed data is damaged, or ends too early', null) : error;
      });
      if (done) return;
      this.unpacked += value.length;
      if (this.unpacked > maxPackBytes)
        throw new PackError(`the pack has more than ${maxPackBytes} bytes`, null);
      if (this.unpacked > expansionAllowance + this.taken * maxExpansion)
        throw new PackError(
          `the file unpacks to more than ${maxExpansion} times its size, as no honest pack does`,
          null,
        );
      yield value;
    }
  }

  /** As many bytes as it takes to tell a compressed file, unless there are fewer. */
  async #head(): Promise<Uint8Array<ArrayBuffer>> {
    let head = new Uint8Array(0);
    while (head.length < 2) {
      const { done, value } = await this.#source.read();
      if (done) break;
      head = joined(head, value);
    }
    this.taken = head.length;
    return head;
  }

  #from(head: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
    let waiting: Uint8Array<ArrayBuffer> | null = head;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: async (controller) => {
        if (waiting) {
          const chunk = waiting;
          waiting = null;
          if (chunk.length > 0) return controller.enqueue(chunk);
        }
        try {
          const { done, value } = await this.#source.read();
          if (done) return controller.close();
          this.taken += value.length;
          controller.enqueue(value as Uint8Array<ArrayBuffer>);
        } catch (error) {
          this.#fault = { error };
          controller.error(error);
        }
      },
      cancel: (reason) => this.#source.cancel(reason),
    });
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
