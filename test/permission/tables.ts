/** The table behind each type of the graph, written down by hand; its columns are the type's fields in snake case. */
export const tableOf: Readonly<Record<string, string>> = {
  ...{ Dispute: 'dispute', Party: 'party', Claim: 'claim', Obligation: 'obligation', Instalment: 'instalment' },
  ...{ Participation: 'participation', Referral: 'referral', Deadline: 'deadline', Document: 'document', Note: 'note' },
  ...{ TimelineEntry: 'fact', Mandate: 'mandate', RepresentationChange: 'representation_change', Conflict: 'conflict' },
  ...{ CourtCase: 'court_case', CourtNumber: 'court_number', CourtService: 'court_service', CourtEntry: 'court_entry' },
  ...{ CourtObjection: 'court_objection', Preservation: 'preservation', JudicialSuggestion: 'judicial_suggestion' },
  ...{ Arbitration: 'arbitration', ArbitrationService: 'arbitration_service', AgreementReview: 'agreement_review' },
  ...{
    ArbitrationHearing: 'arbitration_hearing',
    ArbitrationAward: 'arbitration_award',
    AdvanceRuling: 'advance_ruling',
  },
  ...{ ArbitratorRecusal: 'arbitrator_recusal', Inspection: 'inspection', InspectionOrder: 'inspection_order' },
  ...{ InspectionInformant: 'inspection_informant', CrimeTransfer: 'crime_transfer', JointMember: 'joint_member' },
  ...{ InsuranceTransfer: 'insurance_transfer', InjuryRecognition: 'injury_recognition', JointAction: 'joint_action' },
  ...{ JointHandling: 'joint_handling', AidFile: 'aid_file', AidServiceStep: 'aid_step', SupportOpinion: 'support' },
  ...{ Clue: 'clue', ProcuratorialSuggestion: 'procuratorial_suggestion', MediationRecord: 'mediation' },
  ...{ UnionAidDecision: 'union_aid', Visit: 'visit', HotlineOrder: 'hotline_order', Consultation: 'consultation' },
  ...{
    Negotiation: 'negotiation',
    SupervisionLetter: 'supervision_letter',
    Warning: 'warning',
    VisitTask: 'visit_task',
  },
  ...{ IncidentReport: 'incident_report', Consent: 'consent', ConsentOverride: 'consent_override' },
  EmergencyAccess: 'emergency_access',
};

/** Books of the agencies: one row of each stands in the dispute of the matrix, with a value of its own in every column. */
export const bookTypes = [
  ...[
    'HotlineOrder',
    'Consultation',
    'UnionAidDecision',
    'AidFile',
    'AidServiceStep',
    'Negotiation',
    'MediationRecord',
  ],
  ...['SupervisionLetter', 'JudicialSuggestion', 'Warning', 'IncidentReport', 'JointHandling', 'JointMember'],
  ...['JointAction', 'Visit', 'VisitTask', 'Clue', 'SupportOpinion', 'ProcuratorialSuggestion', 'Arbitration'],
  ...['ArbitrationService', 'ArbitrationHearing', 'ArbitrationAward', 'ArbitratorRecusal', 'AgreementReview'],
  ...['AdvanceRuling', 'CourtCase', 'CourtEntry', 'CourtNumber', 'CourtObjection', 'CourtService', 'Preservation'],
  ...[
    'Inspection',
    'InspectionOrder',
    'InspectionInformant',
    'CrimeTransfer',
    'InsuranceTransfer',
    'InjuryRecognition',
  ],
];

export const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
