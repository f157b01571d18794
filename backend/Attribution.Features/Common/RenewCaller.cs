namespace Attribution.Features.Common;

/// <summary>Asks anew who the caller of an open stream is and what he may see now, before something is read for him.</summary>
public delegate ValueTask RenewCaller();
