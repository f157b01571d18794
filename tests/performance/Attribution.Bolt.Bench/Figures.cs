namespace Attribution.Bolt.Bench;

/// <summary>CPU of the client's process.</summary>
/// <param name="RoundTrip">µs per query with one parameter and one record.</param>
/// <param name="TenThousand">µs per 10,000 records of a number, a text and a map.</param>
internal sealed record Figures(double RoundTrip, double TenThousand);
