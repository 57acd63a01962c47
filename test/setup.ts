// Ink 8 calls Promise.withResolvers, which Node 20 lacks; the bundle carries the same polyfill.
import '../source/polyfill.ts';
