throw new Error('the settings are on holiday');
