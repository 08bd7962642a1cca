import { CloseIcon } from '../ui/icons.tsx';
import { useTranslate } from '../ui/translate.tsx';

interface RemoveButtonProps {
  /** Says what is removed, for there are several. */
  label: string;
  disabled?: boolean;
  onRemove(): void;
}

export function RemoveButton({ label, disabled, onRemove }: RemoveButtonProps) {
  const { t } = useTranslate();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={t('remove')}
      disabled={disabled}
      onClick={onRemove}
    >
      <CloseIcon />
    </button>
  );
}
