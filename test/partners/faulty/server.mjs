// node server.mjs PORT FILE FAULT: the reference partner with one fault.
import { Partner } from '../reference/partner.mjs';
import { serve } from '../reference/server.mjs';
import { faults } from './faults.mjs';

const [port, file, name] = process.argv.slice(2);
const partner = new Partner(file);
faults[name].breaks(partner);
await serve(partner, Number(port));
console.log('ready');
if (partner.state.hub) void partner.work();
