import type { AstroIntegration } from 'astro';

export function headingFonts(): AstroIntegration {
  return { name: 'heading-fonts', hooks: {} };
}
