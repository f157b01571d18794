/** Parts that somebody may have in a crime, in the order they are offered. */
export const roles = ['OPERATOR', 'DEVELOPER', 'ACCESS_BROKER', 'INFRASTRUCTURE_PROVIDER', 'LAUNDERER'] as const;
