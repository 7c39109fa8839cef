import type { Language } from '../../../shared/basics/language.ts';

interface Asked {
  message: (place: string) => string;
  detail: (place: string) => string;
  yes: string;
}

/** What is asked before the app sends requests to an address, or reads secrets from a file, for the first time. */
export interface PlaceWords {
  address: Asked;
  /** An address whose certificate is not checked. */
  unverified: Asked;
  file: Asked;
}

export const placeWords: Record<Language, PlaceWords> = {
  en: {
    address: {
      message: (host) => `Connect to ${host}?`,
      detail: (address) =>
        `${address}\n\nThis address is not one of OVHcloud’s or of a known provider of secrets. The app will send requests to it, with the keys and secrets that its settings name for it. Whoever runs the server learns them.\n\nConnect only if you know this address. You are not asked about it again.`,
      yes: 'Connect',
    },
    unverified: {
      message: (host) => `Connect to ${host} without checking its certificate?`,
      detail: (address) =>
        `${address}\n\nThe app will send requests to this address, with the keys and secrets that its settings name for it. Anyone on the network between here and there can answer in its place, and learn them.\n\nConnect only if you know this address and trust the network. You are not asked about it again.`,
      yes: 'Connect',
    },
    file: {
      message: (name) => `Read secrets from ${name}?`,
      detail: (path) =>
        `${path}\n\nThe app will read the keys and secrets in it that its settings name. Agree only if you know this file. You are not asked about it again.`,
      yes: 'Read the file',
    },
  },
  fr: {
    address: {
      message: (host) => `Se connecter à ${host} ?`,
      detail: (address) =>
        `${address}\n\nCette adresse n’est ni celle d’OVHcloud ni celle d’un fournisseur de secrets connu. L’application lui enverra des requêtes, avec les clés et les secrets que ses paramètres y associent. Qui exploite le serveur les apprend.\n\nNe vous connectez que si vous connaissez cette adresse. La question ne sera plus posée pour elle.`,
      yes: 'Se connecter',
    },
    unverified: {
      message: (host) => `Se connecter à ${host} sans vérifier son certificat ?`,
      detail: (address) =>
        `${address}\n\nL’application enverra des requêtes à cette adresse, avec les clés et les secrets que ses paramètres y associent. Quiconque se trouve sur le réseau entre ici et là-bas peut répondre à sa place et les apprendre.\n\nNe vous connectez que si vous connaissez cette adresse et faites confiance au réseau. La question ne sera plus posée pour elle.`,
      yes: 'Se connecter',
    },
    file: {
      message: (name) => `Lire des secrets dans ${name} ?`,
      detail: (path) =>
        `${path}\n\nL’application y lira les clés et les secrets que ses paramètres nomment. N’acceptez que si vous connaissez ce fichier. La question ne sera plus posée pour lui.`,
      yes: 'Lire le fichier',
    },
  },
};
