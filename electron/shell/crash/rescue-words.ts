import type { Language } from '../../../shared/basics/language.ts';

/** What is said when a part of the app has gone down, or no longer answers. */
export interface RescueWords {
  gone: { message: string; detail: string };
  /** It has gone down again and again. */
  looping: { message: string; detail: string };
  hanging: { message: string; detail: string };
  /** Main itself met an error that nothing caught. */
  fault: { message: string; detail: string };
  /** The same, where it can go on. */
  stumble: { message: string; detail: string };
  reference: (reference: string) => string;
  reload: string;
  wait: string;
  goOn: string;
  restart: string;
  quit: string;
  openLogs: string;
}

export const rescueWords: Record<Language, RescueWords> = {
  en: {
    gone: {
      message: 'The window has stopped working',
      detail:
        'Everything that was saved is still there, and a sync that is running goes on. Reloading brings back the screen you were on. What was typed and not yet saved is lost, a search in a table too.',
    },
    looping: {
      message: 'The window keeps stopping',
      detail:
        'It stopped three times within a minute. Everything that was saved is still there. The log says what happened: open its folder, then quit, or try once more.',
    },
    hanging: {
      message: 'The window does not answer',
      detail:
        'It may be busy, so waiting can help. Reloading brings back the screen you were on; everything that was saved is still there, and a sync that is running goes on. What was typed and not yet saved is lost, a search in a table too.',
    },
    fault: {
      message: 'OVHcloud Inventory met an error that it cannot go on from',
      detail:
        'Everything that was saved is still there. A sync that is running is stopped; what was known before it stays.',
    },
    stumble: {
      message: 'Something went wrong inside OVHcloud Inventory',
      detail:
        'The app goes on, but what was just asked of it may not have been done. Everything that was saved is still there. If something does not work from here on, restart the app.',
    },
    reference: (reference) => `Reference, which the log has too: ${reference}`,
    reload: 'Reload the window',
    wait: 'Keep waiting',
    goOn: 'Continue',
    restart: 'Restart the app',
    quit: 'Quit the app',
    openLogs: 'Open log folder',
  },
  fr: {
    gone: {
      message: 'La fenêtre a cessé de fonctionner',
      detail:
        'Tout ce qui a été enregistré est toujours là, et une synchronisation en cours se poursuit. Recharger ramène à l’écran affiché. Ce qui a été saisi sans être enregistré est perdu, une recherche dans un tableau aussi.',
    },
    looping: {
      message: 'La fenêtre s’arrête sans cesse',
      detail:
        'Elle s’est arrêtée trois fois en une minute. Tout ce qui a été enregistré est toujours là. Le journal dit ce qui s’est passé : ouvrez son dossier, puis quittez, ou essayez encore une fois.',
    },
    hanging: {
      message: 'La fenêtre ne répond pas',
      detail:
        'Elle est peut-être occupée : attendre peut suffire. Recharger ramène à l’écran affiché ; tout ce qui a été enregistré est toujours là, et une synchronisation en cours se poursuit. Ce qui a été saisi sans être enregistré est perdu, une recherche dans un tableau aussi.',
    },
    fault: {
      message: 'OVHcloud Inventory a rencontré une erreur qui l’empêche de continuer',
      detail:
        'Tout ce qui a été enregistré est toujours là. Une synchronisation en cours est arrêtée ; ce qui était connu avant elle reste.',
    },
    stumble: {
      message: 'Une erreur s’est produite dans OVHcloud Inventory',
      detail:
        'L’application continue, mais ce qui vient de lui être demandé n’a peut-être pas été fait. Tout ce qui a été enregistré est toujours là. Si quelque chose ne fonctionne plus, redémarrez l’application.',
    },
    reference: (reference) => `Référence, également dans le journal : ${reference}`,
    reload: 'Recharger la fenêtre',
    wait: 'Attendre encore',
    goOn: 'Continuer',
    restart: 'Redémarrer l’application',
    quit: 'Quitter l’application',
    openLogs: 'Ouvrir le dossier des journaux',
  },
};
