import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announcementOf } from '../../graph/a11y/announce';
import { useHistory } from './context';

/** Says each step, and each undo of one, to screen readers. */
export function LiveRegion() {
  const { t } = useTranslation();
  const history = useHistory();
  const before = useRef(history);
  const [text, setText] = useState('');
  useEffect(() => {
    const said = announcementOf(before.current, history);
    before.current = history;
    if (said === null) return;
    const { key, count, label } = said.step;
    const step = t(`chart.history.${key}`, { count, label: label ?? '' });
    setText(said.way === 'done' ? step : t(`chart.history.${said.way}`, { step }));
  }, [history, t]);
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {text}
    </div>
  );
}
