namespace Planted;

/// <summary>CA2016: a cancellation token that is not passed on.</summary>
public static class DropsItsToken
{
    /// <summary>Copies without the token.</summary>
    public static Task RunAsync(Stream from, Stream to, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        return from.CopyToAsync(to);
    }
}
