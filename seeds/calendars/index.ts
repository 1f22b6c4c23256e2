import type { PublishedYear } from '../../src/kernel/working-days.ts';
import { calendar2024 } from './2024.ts';
import { calendar2025 } from './2025.ts';
import { calendar2026 } from './2026.ts';

/** Every year the State Council has published and this hub has loaded, oldest first. Years missing here are uncertain. */
export const publishedYears: readonly PublishedYear[] = [calendar2024, calendar2025, calendar2026];
