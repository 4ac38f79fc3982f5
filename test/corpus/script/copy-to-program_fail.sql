-- Sends rows to a program of the server.
-- code: SCRIPT_FAILED
copy billing.accounts to program 'cat > /dev/null';
