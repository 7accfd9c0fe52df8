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
  },
  articles: ['articles'],
  out: 'dist',
});
