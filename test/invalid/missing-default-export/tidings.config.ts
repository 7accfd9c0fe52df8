export const config = { site: { url: 'https://gazette.example' } };
