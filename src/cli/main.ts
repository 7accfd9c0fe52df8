#!/usr/bin/env node
import { keepCompiled } from '../io/keep-compiled.js';

// What is imported from here on is compiled once, and not in every run.
keepCompiled();
void import('./start.js');
