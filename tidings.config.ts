import { defineConfig } from 'tidings';

export default defineConfig({
  site: {
    url: 'https://tidings.example',
    title: 'The Tidings Gazette',
    description: 'News from the harbour town of Saltmere, and now and then from farther away',
    language: 'en',
    timeZone: 'Europe/London',
    authors: [{ name: 'Newsroom' }],
    logo: 'https://tidings.example/images/logo.png',
    icon: 'https://tidings.example/images/icon.png',
    rights: '© The Tidings Gazette',
    license: 'CC-BY-4.0',
  },
  articles: ['articles'],
  out: 'dist',
  media: { folders: 'articles' },
  bodies: { math: true },
  support: {
    url: 'https://tidings.example/support',
    text: {
      en: 'The Gazette has no owner and no advertisers. [Help us to carry on], if you can.',
      fr: 'La Gazette n’a ni propriétaire ni publicité. [Aidez-nous à continuer], si vous le pouvez.',
      ar: 'لا مالك للجريدة ولا معلنين. [ساعدونا على الاستمرار] إن استطعتم.',
    },
  },
  podcast: {
    category: ['Daily News', 'Places & Travel'],
    explicit: false,
    image: 'https://tidings.example/images/podcast-cover.png',
    author: 'The Tidings Gazette',
    owner: { name: 'Radio Desk', email: 'radio@tidings.example' },
    type: 'episodic',
    locked: true,
  },
});
