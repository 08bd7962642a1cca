import type { TabStatus } from '../protocol/messages.ts';
import type { Settings } from '../settings/settings.ts';
import { isOn } from '../settings/site-rules.ts';
import { LibraryIcon, LockIcon } from '../ui/icons.tsx';
import { Switch } from '../ui/Switch.tsx';
import { type Speech, useTranslate } from '../ui/translate.tsx';

interface SiteControlsProps {
  /** Null until known; room is kept. */
  status: TabStatus | null;
  settings: Settings | null;
  onSwitchSite(on: boolean): void;
  onPauseAll(paused: boolean): void;
  onLibrary(): void;
}

/** The switch of this site, with what decides it, the pause of all, and the way to the library. */
export function SiteControls({ status, settings, onSwitchSite, onPauseAll, onLibrary }: SiteControlsProps) {
  const speech = useTranslate();
  const { t } = speech;
  const url = status?.url ?? null;
  const site = settings && url !== null ? isOn(settings, url) : null;
  return (
    <footer class="controls" data-ready={status !== null && settings !== null}>
      <Switch
        label={status?.host && site ? t('onSite', [status.host]) : t('onThisSite')}
        note={site && settings ? decision(site, settings, speech) : t('noSite')}
        checked={site?.on ?? false}
        disabled={!site || settings?.paused === true}
        onChange={onSwitchSite}
      />
      <Switch
        label={t('pauseAll')}
        note={settings?.paused === true && t('pauseAllOn')}
        checked={settings?.paused ?? false}
        onChange={onPauseAll}
      />
      <button type="button" class="library-link" onClick={onLibrary}>
        <LibraryIcon />
        {t('openLibrary')}
      </button>
      <p class="promise">
        <LockIcon />
        {t('promiseShort')}
      </p>
    </footer>
  );
}

function decision(site: ReturnType<typeof isOn>, settings: Settings, { t }: Speech): string {
  if (site.rule) return t('ruleDecides', [site.rule.pattern]);
  return t(settings.siteMode === 'except' ? 'modeExceptDecides' : 'modeOnlyDecides');
}
