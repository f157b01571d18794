import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { messages } from './en/messages';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'app';
    readonly resources: { readonly app: typeof messages };
  }
}

/** Texts are inserted by React, which escapes them. */
export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  ns: ['app'],
  defaultNS: 'app',
  resources: { en: { app: messages } },
  interpolation: { escapeValue: false },
  returnNull: false,
});
