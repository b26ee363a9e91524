# The pages and assets of playground and dashboard, by the tools that only the building needs.
FROM node:24-slim AS playground
WORKDIR /entente
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run playground && npm run dashboard

# Entente itself: its sources, run as they are, and the packages they import.
FROM node:24-slim
ENV NODE_ENV=production ENTENTE_HOST=0.0.0.0 ENTENTE_PORT=4000
WORKDIR /entente
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY . .
COPY --from=playground /entente/web/dist web/dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.ENTENTE_PORT + '/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# It is process 1: it takes its SIGTERM itself, answers what is in flight and ends.
ENTRYPOINT ["node", "bin/entente.js"]
CMD ["serve"]
