export const undescribed: readonly string[] = [];
