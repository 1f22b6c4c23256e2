import Button from 'antd/es/button';
import { useSpeech } from '../words/language.tsx';

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { language, setLanguage, t } = useSpeech();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button size="small" type="text" className="on-bar" lang={other} onClick={() => setLanguage(other)}>
      {t('app.language')}
    </Button>
  );
}
