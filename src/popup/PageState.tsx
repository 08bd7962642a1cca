import type { TabStatus } from '../protocol/messages.ts';
import { LockIcon, OffIcon, PageIcon, PauseIcon, RestIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useTranslate } from '../ui/translate.tsx';
import { NamesOnPage } from './NamesOnPage.tsx';

interface PageStateProps {
  status: TabStatus;
  onChoose(name: TabStatus['names'][number]): void;
  onResume(): void;
  onSwitchOn(): void;
  onGiveAccess(): void;
  onOpenRule(rule: string): void;
}

/** What Cuecard found on the page, or why it did not look. */
export function PageState({
  status,
  onChoose,
  onResume,
  onSwitchOn,
  onGiveAccess,
  onOpenRule,
}: PageStateProps) {
  const { t, rich } = useTranslate();
  const { activity, names, tired, host } = status;
  if (!activity.on) {
    switch (activity.why) {
      case 'paused':
        return (
          <Notice
            icon={<PauseIcon />}
            tone="off"
            title={t('pausedTitle')}
            action={{ label: t('resume'), run: onResume }}
          >
            {t('pausedText')}
          </Notice>
        );
      case 'site':
        return (
          <Notice
            icon={<OffIcon />}
            tone="off"
            title={host === null ? t('offHereTitle') : t('offOnTitle', [host])}
            action={{ label: t('switchOnHere'), run: onSwitchOn }}
          >
            {activity.rule === null
              ? t('offByMode')
              : rich('offByRule', [<RuleLink rule={activity.rule} onOpen={onOpenRule} />])}
          </Notice>
        );
      case 'noAccess':
        return (
          <Notice
            icon={<LockIcon />}
            tone="off"
            title={t('noAccessTitle')}
            action={{ label: t('giveAccess'), run: onGiveAccess }}
          >
            {t('noAccessText')}
          </Notice>
        );
      case 'unreachable':
        return (
          <Notice icon={<LockIcon />} title={t('unreachableTitle')}>
            {t('unreachableText')}
          </Notice>
        );
    }
  }
  return (
    <>
      {tired && (
        <Notice icon={<RestIcon />} title={t('tiredTitle')}>
          {t('tiredText')}
        </Notice>
      )}
      {names.length > 0 ? (
        <NamesOnPage names={names} onChoose={onChoose} />
      ) : (
        !tired && (
          <Notice icon={<PageIcon />} title={t('nothingOnPageTitle')}>
            {t('nothingOnPageText')}
          </Notice>
        )
      )}
    </>
  );
}

/** The very rule, which leads to where it is kept. */
function RuleLink({ rule, onOpen }: { rule: string; onOpen(rule: string): void }) {
  const { t } = useTranslate();
  return (
    <button
      type="button"
      class="text-button inline rule-link"
      aria-label={t('seeRule', [rule])}
      title={t('seeRule', [rule])}
      onClick={() => onOpen(rule)}
    >
      <bdi dir="ltr">{rule}</bdi>
    </button>
  );
}
