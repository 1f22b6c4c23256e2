/** Every list of the two views with the fields the journeys look at. */
export const views = `
hrss {
  arbitrations { id state docketNumber receivedAt acceptedAt correctionAskedOn correctedOn refusalGround answeredOn tribunal presiderId tribunalToldOn suspendedOn suspensionGround extensionDays restartedOn finality awardedFen copyServedOn servedWorkerOn servedEmployerOn effectiveOn mediatedFen overdueCertifiedOn overdueExcuse withdrawalGround }
  arbitrationServices { id paper side partyId method servedOn }
  arbitrationHearings { id hearingOn noticedOn noticeDueOn adjournDueOn adjournedOn }
  arbitrationAwards { id isPartial isDefault finality awardedFen monthlyMinimumFen items { claimId claimType awardedFen isFinal } }
  arbitratorRecusals { id arbitratorId ground granted }
  agreementReviews { id state obligationId documentNumber signedWorkerOn signedEmployerOn }
  advanceRulings { id amountFen partyId guaranteeWaived }
  inspections { id state intake violationFrom violationUntil handlerId inspectorIds receivedAt fileNumber extensionDays decidedAt redirectedTo }
  inspectionOrders { id inspectionId kind amountFen basisPoints dueOn servedOn performedOn }
  informants { id inspectionId name contact }
  crimeTransfers { id state conduct workers months largestFen totalFen policeAgencyId policeDecision paidStage }
  insuranceTransfers { id state arrearsKind periodFrom periodTo wageBaseFen paidFen }
  injuryRecognitions { id state occurredOn applicant isSimple }
  jointHandlings { id level state leadAgencyId plan minutes review outcome }
  jointMembers { id memberAgencyId }
  jointActions { id ownerAgencyId what dueOn doneOn result }
}
legalAid {
  files { id state applicationNumber exemption decision refusalGround supplementAskedOn supplementedOn provisionalGround lawyerId objectionOutcome terminationGround result reportedAt qualityGrade rating }
  serviceSteps { id step takenOn note }
}`;
