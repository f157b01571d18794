namespace Attribution.Architecture.Tests.Planted;

/// <summary>A name that says nothing, and a call nobody can wait for.</summary>
internal sealed class CaseManager
{
    public static async void Forget() => await Task.Yield();
}
