namespace Attribution.GraphQL.Types;

/// <summary>Sets the cost of one resolution of the field; without it a leaf costs 0 and anything else 1.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The cost, at least 0.</summary>
    public double Weight { get; } = weight;
}
