namespace Planted;

/// <summary>CA1031: a catch of everything.</summary>
public static class CatchesEverything
{
    /// <summary>Swallows whatever goes wrong.</summary>
    public static void Run(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        try
        {
            action();
        }
        catch (Exception)
        {
            return;
        }
    }
}
