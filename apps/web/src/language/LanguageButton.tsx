import { useLanguage } from '@openpar/ui';
import classes from './LanguageButton.module.css';
import { useChangeLanguage } from './LanguageProvider.tsx';

/** Changes to the other language; says so in that language. */
export function LanguageButton() {
  const language = useLanguage();
  const change = useChangeLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className={classes.button} lang={other} onClick={() => change(other)}>
      {other === 'vi' ? 'Tiếng Việt' : 'English'}
    </button>
  );
}
