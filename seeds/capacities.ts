export { usualCapacities } from '../src/domain/agency/usual-capacities.ts';
