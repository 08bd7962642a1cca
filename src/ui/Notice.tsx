import type { ComponentChildren } from 'preact';

interface NoticeProps {
  icon: ComponentChildren;
  title: ComponentChildren;
  children?: ComponentChildren;
  action?: { label: string; run(): void } | undefined;
  tone?: 'quiet' | 'off';
}

/** Stands where a list would be, and says why it does not. */
export function Notice({ icon, title, children, action, tone = 'quiet' }: NoticeProps) {
  return (
    <div class={`notice ${tone}`}>
      <span class="notice-icon">{icon}</span>
      <h2 class="notice-title">{title}</h2>
      {children && <p>{children}</p>}
      {action && (
        <button type="button" class="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
