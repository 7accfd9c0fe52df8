/**
 * The vocabularies of Really Simple Licensing 1.0 (https://rslstandard.org/rsl, 3.4.1, 3.7 and 3.13): all that its
 * lists may hold, but for countries.
 */
export const rslVocabulary = {
  /** What is done with the work. */
  usage: ['all', 'ai-all', 'ai-train', 'ai-input', 'ai-index', 'search'],
  /** Who does it. */
  user: ['commercial', 'non-commercial', 'education', 'government', 'personal'],
  /** What is owed for it. */
  payment: ['purchase', 'subscription', 'training', 'crawl', 'use', 'contribution', 'attribution', 'free'],
  warranty: ['ownership', 'authority', 'no-infringement', 'privacy-consent', 'no-malware'],
  disclaimer: ['as-is', 'no-warranty', 'no-liability', 'no-indemnity'],
} as const;
