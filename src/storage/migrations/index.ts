import type { MigrationObject } from '@mikro-orm/sql';
import { Migration20261122010000_create_directory } from './Migration20261122010000_create_directory.ts';
import { Migration20261122010100_create_dispute } from './Migration20261122010100_create_dispute.ts';
import { Migration20261122010200_create_referral } from './Migration20261122010200_create_referral.ts';
import { Migration20261122010300_create_history } from './Migration20261122010300_create_history.ts';
import { Migration20261122010400_create_agency_records } from './Migration20261122010400_create_agency_records.ts';
import { Migration20261122020000_add_variant_to_referral } from './Migration20261122020000_add_variant_to_referral.ts';
import { Migration20261122020100_create_notice } from './Migration20261122020100_create_notice.ts';
import { Migration20261122020200_create_tracks } from './Migration20261122020200_create_tracks.ts';
import { Migration20261122020201_create_outcomes_links_duplicates } from './Migration20261122020201_create_outcomes_links_duplicates.ts';
import { Migration20261122020300_create_desk_and_sharing_agreement } from './Migration20261122020300_create_desk_and_sharing_agreement.ts';
import { Migration20261122020301_create_mandate_and_conflict } from './Migration20261122020301_create_mandate_and_conflict.ts';
import { Migration20261122020400_create_union_intake } from './Migration20261122020400_create_union_intake.ts';
import { Migration20261122020401_create_union_supervision } from './Migration20261122020401_create_union_supervision.ts';
import { Migration20261122020402_complete_union_aid_and_visit } from './Migration20261122020402_complete_union_aid_and_visit.ts';
import { Migration20261122020403_create_procuratorate_records } from './Migration20261122020403_create_procuratorate_records.ts';
import { Migration20261122020500_create_court_records } from './Migration20261122020500_create_court_records.ts';
import { Migration20261122020600_extend_arbitration_and_aid } from './Migration20261122020600_extend_arbitration_and_aid.ts';
import { Migration20261122020601_create_inspection_and_joint } from './Migration20261122020601_create_inspection_and_joint.ts';
import { Migration20261122020700_create_holding } from './Migration20261122020700_create_holding.ts';
import { Migration20261122020701_add_loop_to_referral } from './Migration20261122020701_add_loop_to_referral.ts';
import { Migration20261122020702_create_referral_request } from './Migration20261122020702_create_referral_request.ts';
import { Migration20261122020800_add_scope_to_referral } from './Migration20261122020800_add_scope_to_referral.ts';
import { Migration20261122020900_add_type_to_party_identity } from './Migration20261122020900_add_type_to_party_identity.ts';
import { Migration20261122030100_create_proof } from './Migration20261122030100_create_proof.ts';
import { Migration20261122030200_create_data_key } from './Migration20261122030200_create_data_key.ts';
import { Migration20261122030201_create_retention } from './Migration20261122030201_create_retention.ts';
import { Migration20261122030300_create_rights } from './Migration20261122030300_create_rights.ts';
import { Migration20261122030301_add_under_age } from './Migration20261122030301_add_under_age.ts';
import { Migration20261122030400_create_staff_change_and_system_client } from './Migration20261122030400_create_staff_change_and_system_client.ts';
import { Migration20261122030500_create_audit } from './Migration20261122030500_create_audit.ts';
import { Migration20261122030601_create_correction } from './Migration20261122030601_create_correction.ts';
import { Migration20261122030600_create_row_past } from './Migration20261122030600_create_row_past.ts';
import { Migration20261122040100_number_outbox } from './Migration20261122040100_number_outbox.ts';
import { Migration20261122040101_index_ending_parts } from './Migration20261122040101_index_ending_parts.ts';
import { Migration20261122040200_create_webhook } from './Migration20261122040200_create_webhook.ts';
import { Migration20261122040400_create_contract_tables } from './Migration20261122040400_create_contract_tables.ts';
import { Migration20261122040600_create_client_key } from './Migration20261122040600_create_client_key.ts';
import { Migration20261122040700_index_idempotency } from './Migration20261122040700_index_idempotency.ts';
import { Migration20261122040800_create_export } from './Migration20261122040800_create_export.ts';
import { Migration20261122050300_create_trusted_document } from './Migration20261122050300_create_trusted_document.ts';
import { Migration20261122050400_create_join_application } from './Migration20261122050400_create_join_application.ts';
import { Migration20261122050500_index_webhook_event } from './Migration20261122050500_index_webhook_event.ts';

/** Every migration, oldest first. A new one is added at the end. */
export const migrations: readonly MigrationObject[] = [
  { name: 'Migration20261122010000_create_directory', class: Migration20261122010000_create_directory },
  { name: 'Migration20261122010100_create_dispute', class: Migration20261122010100_create_dispute },
  { name: 'Migration20261122010200_create_referral', class: Migration20261122010200_create_referral },
  { name: 'Migration20261122010300_create_history', class: Migration20261122010300_create_history },
  { name: 'Migration20261122010400_create_agency_records', class: Migration20261122010400_create_agency_records },
  { name: 'Migration20261122020000_add_variant_to_referral', class: Migration20261122020000_add_variant_to_referral },
  { name: 'Migration20261122020100_create_notice', class: Migration20261122020100_create_notice },
  { name: 'Migration20261122020200_create_tracks', class: Migration20261122020200_create_tracks },
  {
    name: 'Migration20261122020201_create_outcomes_links_duplicates',
    class: Migration20261122020201_create_outcomes_links_duplicates,
  },
  {
    name: 'Migration20261122020300_create_desk_and_sharing_agreement',
    class: Migration20261122020300_create_desk_and_sharing_agreement,
  },
  {
    name: 'Migration20261122020301_create_mandate_and_conflict',
    class: Migration20261122020301_create_mandate_and_conflict,
  },
  { name: 'Migration20261122020400_create_union_intake', class: Migration20261122020400_create_union_intake },
  { name: 'Migration20261122020401_create_union_supervision', class: Migration20261122020401_create_union_supervision },
  {
    name: 'Migration20261122020402_complete_union_aid_and_visit',
    class: Migration20261122020402_complete_union_aid_and_visit,
  },
  {
    name: 'Migration20261122020403_create_procuratorate_records',
    class: Migration20261122020403_create_procuratorate_records,
  },
  { name: 'Migration20261122020500_create_court_records', class: Migration20261122020500_create_court_records },
  {
    name: 'Migration20261122020600_extend_arbitration_and_aid',
    class: Migration20261122020600_extend_arbitration_and_aid,
  },
  {
    name: 'Migration20261122020601_create_inspection_and_joint',
    class: Migration20261122020601_create_inspection_and_joint,
  },
  { name: 'Migration20261122020700_create_holding', class: Migration20261122020700_create_holding },
  { name: 'Migration20261122020701_add_loop_to_referral', class: Migration20261122020701_add_loop_to_referral },
  { name: 'Migration20261122020702_create_referral_request', class: Migration20261122020702_create_referral_request },
  { name: 'Migration20261122020800_add_scope_to_referral', class: Migration20261122020800_add_scope_to_referral },
  {
    name: 'Migration20261122020900_add_type_to_party_identity',
    class: Migration20261122020900_add_type_to_party_identity,
  },
  { name: 'Migration20261122030100_create_proof', class: Migration20261122030100_create_proof },
  { name: 'Migration20261122030200_create_data_key', class: Migration20261122030200_create_data_key },
  { name: 'Migration20261122030201_create_retention', class: Migration20261122030201_create_retention },
  { name: 'Migration20261122030300_create_rights', class: Migration20261122030300_create_rights },
  { name: 'Migration20261122030301_add_under_age', class: Migration20261122030301_add_under_age },
  {
    name: 'Migration20261122030400_create_staff_change_and_system_client',
    class: Migration20261122030400_create_staff_change_and_system_client,
  },
  { name: 'Migration20261122030500_create_audit', class: Migration20261122030500_create_audit },
  { name: 'Migration20261122030600_create_row_past', class: Migration20261122030600_create_row_past },
  { name: 'Migration20261122030601_create_correction', class: Migration20261122030601_create_correction },
  { name: 'Migration20261122040100_number_outbox', class: Migration20261122040100_number_outbox },
  { name: 'Migration20261122040101_index_ending_parts', class: Migration20261122040101_index_ending_parts },
  { name: 'Migration20261122040200_create_webhook', class: Migration20261122040200_create_webhook },
  { name: 'Migration20261122040400_create_contract_tables', class: Migration20261122040400_create_contract_tables },
  { name: 'Migration20261122040600_create_client_key', class: Migration20261122040600_create_client_key },
  { name: 'Migration20261122040700_index_idempotency', class: Migration20261122040700_index_idempotency },
  { name: 'Migration20261122040800_create_export', class: Migration20261122040800_create_export },
  { name: 'Migration20261122050300_create_trusted_document', class: Migration20261122050300_create_trusted_document },
  {
    name: 'Migration20261122050400_create_join_application',
    class: Migration20261122050400_create_join_application,
  },
  { name: 'Migration20261122050500_index_webhook_event', class: Migration20261122050500_index_webhook_event },
];
