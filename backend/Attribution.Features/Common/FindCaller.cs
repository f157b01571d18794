namespace Attribution.Features.Common;

/// <summary>The caller that an account is now, for work that outlives its request; null: there is no such active account.</summary>
public delegate Caller? FindCaller(string account);
