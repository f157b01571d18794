namespace Attribution.Graph.Paths;

/// <summary>
/// What paths are ordered by first, as one sum: 16 × the weights of the entities between the ends plus the hops, so that hops decide among equal weights. A weight is
/// 1,024 × log₂ of the degree, rounded, so that sums do not depend on their order.
/// </summary>
internal static class PathCost
{
    /// <summary>No path.</summary>
    public const int None = int.MaxValue / 2;

    /// <summary>One hop.</summary>
    public const int Hop = 1;

    private const int WeightUnit = 16;
    private const double LogUnit = 1024;

    /// <summary>What going through an entity of this degree costs.</summary>
    public static int OfDegree(int degree) => WeightUnit * (int)Math.Round(LogUnit * Math.Log2(Math.Max(1, degree)));
}
