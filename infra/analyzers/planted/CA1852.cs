namespace Planted;

/// <summary>CA1852: an internal class nobody inherits, not sealed; the assembly shows its internals to its tests.</summary>
internal class IsNotSealed
{
    /// <summary>Keeps the class from being static.</summary>
    public int Length { get; init; }
}
