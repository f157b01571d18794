namespace Attribution.Features.Common;

/// <summary>The directory of units as it is now, by id.</summary>
public delegate IReadOnlyList<CallerUnit> KnownUnits();
