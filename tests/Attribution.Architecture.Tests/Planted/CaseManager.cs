namespace Attribution.Architecture.Tests.Planted;

/// <summary>A name that says nothing, a call nobody can wait for, and one nobody can end.</summary>
internal sealed class CaseManager
{
    public static async void Forget() => await Task.Yield();

    public static Task HangAsync() => Task.Delay(-1, CancellationToken.None);

    public static Task WaitAsync(CancellationToken cancellationToken) => Task.Delay(-1, cancellationToken);
}
