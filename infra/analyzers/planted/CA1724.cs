namespace Planted;

/// <summary>CA1724: a type with the name of a namespace.</summary>
public sealed class Globalization;
