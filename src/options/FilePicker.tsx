import { useRef } from 'preact/hooks';

interface FilePickerProps {
  /** What the button says. */
  text: string;
  /** Names the field itself. */
  label: string;
  accept: string;
  disabled?: boolean;
  /** The id of a hint. */
  describedBy?: string;
  onPick(file: File): void;
}

/** A button that has a file chosen: the browser's own field says too much. */
export function FilePicker({ text, label, accept, disabled, describedBy, onPick }: FilePickerProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="button"
        aria-describedby={describedBy}
        disabled={disabled}
        onClick={() => field.current?.click()}
      >
        {text}
      </button>
      <input
        ref={field}
        type="file"
        accept={accept}
        class="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
          if (file) onPick(file);
        }}
      />
    </>
  );
}
