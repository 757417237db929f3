import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What a person waits for comes when the machine is free.
configure({ asyncUtilTimeout: 15_000 });

afterEach(cleanup);
