import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { fetchWhatWasPutOff } from '../../src/ui/lazily.ts';

// What a person waits for comes when the machine is free.
configure({ asyncUtilTimeout: 15_000 });

// What this document has not, and nothing here is seen of.
document.adoptedStyleSheets ??= [];
Element.prototype.scrollTo ??= () => undefined;

// Everything is here, as it is for a person soon after the first screen.
beforeAll(fetchWhatWasPutOff);
afterEach(cleanup);
