import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The inner width of an element and the page's font size in px, kept up to date; null until it is drawn. */
export function useWidth(box: RefObject<HTMLElement | null>): { width: number; rem: number } | null {
  const [size, setSize] = useState<{ width: number; rem: number } | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const width = element.clientWidth;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setSize((known) => (known?.width === width && known.rem === rem ? known : { width, rem }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}

let canvas: CanvasRenderingContext2D | null = null;

/** How wide a text is in the page's font, in px. */
export function textWidth(text: string, size: number): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  // Some browsers that hide from fingerprinting give no canvas: half an em a letter is about right.
  if (!canvas) return text.length * size * 0.55;
  canvas.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
  return canvas.measureText(text).width;
}
